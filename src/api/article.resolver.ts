import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { ArticleOnDay } from '../services/book';
import { getArticle, listArticles } from '../services/book';
import type { Phrase } from '../services/dictionary';
import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import type { ApiContext } from './context';
import { CitationType, PhraseType, toCitation } from './law.types';
import { LIMITS } from './limits';
import { OnDay } from './on-day';
import { DayScalar } from './scalars';

@ObjectType('Article', {
  simpleResolvers: true,
  description:
    'Một bài trong sổ tay, theo luật của một ngày — A short text on the law itself, as it holds on a day.',
})
export class ArticleType {
  @Field(() => String, { description: 'Khóa không đổi — Key, never renamed.' })
  key!: string;

  @Field(() => PhraseType, { description: 'Tên bài — Its title.' })
  title!: Phrase;

  @Field(() => PhraseType, { description: 'Nội dung — Its text, 80 words at most.' })
  body!: Phrase;

  @Field(() => [CitationType], { description: 'Căn cứ — What it rests on.' })
  laws!: readonly CitationType[];

  @Field(() => DayScalar, { description: 'Áp dụng từ — First day on which all of it holds.' })
  since!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Áp dụng đến — Last day; null while it stands.',
  })
  until!: string | null;

  @Field(() => DayScalar, { description: 'Ngày rà soát — When it was last reviewed.' })
  reviewedOn!: string;

  @Field(() => String, { description: 'Nơi phụ trách — Who keeps it right.' })
  owner!: string;

  @Field(() => [String], { description: 'Chương trình liên quan — Keys of related programmes.' })
  programmes!: readonly string[];
}

/** The longest question that is searched for. */
const QUESTION = 500;

@Resolver()
export class ArticleResolver {
  @Query(() => [ArticleType], {
    description:
      'Bài trả lời câu hỏi về luật — Articles that answer a question on the law, best first, five at most; empty when none fits.',
  })
  articles(
    @Arg('query', () => String, { description: 'Câu hỏi — The question, as people write it.' })
    query: string,
    @OnDay() on: CivilDate | null,
    @Ctx() context: ApiContext,
  ): ArticleType[] {
    if (query.length > QUESTION) {
      throw new AppError('BAD_INPUT', `A question has at most ${QUESTION} characters.`, {
        field: 'query',
      });
    }
    return listArticles(query, on ?? context.on, LIMITS.list).map(toArticle);
  }

  @Query(() => ArticleType, { description: 'Một bài theo khóa — One article by its key.' })
  article(
    @Arg('key', () => String, { description: 'Khóa — Its key.' }) key: string,
    @OnDay() on: CivilDate | null,
    @Ctx() context: ApiContext,
  ): ArticleType {
    return toArticle(getArticle(key, on ?? context.on));
  }
}

function toArticle(article: ArticleOnDay): ArticleType {
  return { ...article, laws: article.laws.map(toCitation) };
}
