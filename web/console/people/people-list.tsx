import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask';
import type { PeopleQuery } from '../api/generated';
import { PeopleDocument } from '../api/generated';
import { goTo } from '../frame/route';
import { RollingList } from '../parts/rolling-list';
import { bornText } from '../parts/say';
import { SearchBox } from '../parts/search-box';
import { Await, Empty } from '../parts/states';
import { useWords, wordOf } from '../words/words';

const FIRST = 50;
const ROW_PX = 60;

type Someone = PeopleQuery['beneficiaries']['edges'][number]['node'];

/** Finds people by name, without marks; a list of names is read by communes of one's own only. */
export function PeopleList({ openCode }: { readonly openCode: string | null }) {
  const words = useWords();
  const [search, find] = useState<string | null>(null);
  const asked = useInfiniteQuery({
    queryKey: ['people', search],
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: after }) => ask(PeopleDocument, { first: FIRST, after, search }),
    getNextPageParam: ({ beneficiaries: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
  });
  const more = () => {
    if (asked.hasNextPage && !asked.isFetchingNextPage) void asked.fetchNextPage();
  };
  return (
    <>
      <SearchBox
        label={words.people.search}
        hint={words.people.search}
        most={100}
        search={(text) => find(text === '' ? null : text)}
      />
      <Await asked={asked}>
        {({ pages }) => {
          const people = pages.flatMap(({ beneficiaries }) =>
            beneficiaries.edges.map(({ node }) => node),
          );
          if (people.length === 0) return <Empty says={words.people.empty} />;
          return <Names people={people} openCode={openCode} more={more} />;
        }}
      </Await>
    </>
  );
}

interface NamesProps {
  readonly people: readonly Someone[];
  readonly openCode: string | null;
  readonly more: () => void;
}

function Names({ people, openCode, more }: NamesProps) {
  const words = useWords();
  return (
    <RollingList
      label={words.people.list}
      lines={people}
      keyOf={({ id }) => id}
      px={ROW_PX}
      isOpen={({ code }) => code === openCode}
      open={({ code }) => goTo('people', code)}
      more={more}
    >
      {(one) => <NameLine one={one} />}
    </RollingList>
  );
}

function NameLine({ one }: { readonly one: Someone }) {
  const words = useWords();
  const about = [
    bornText(one.birth),
    one.sex === null ? '' : wordOf(words.sex, one.sex),
    wordOf(words.life, one.lifeStatus),
    one.unitCode,
  ];
  return (
    <>
      <span className="row-main">{one.name === '' ? words.people.noName : one.name}</span>
      <small className="muted">{about.filter((part) => part !== '').join(' · ')}</small>
    </>
  );
}
