import type {
  ASTVisitor,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  ValidationContext,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';

/** What one request may ask for, counted with fragments expanded. */
export const LIMITS = {
  depth: 10,
  cost: 20_000,
  fields: 300,
  aliases: 10,
  directives: 5,
  rootFields: 5,
  /** For `parseOptions.maxTokens`. */
  tokens: 1_000,
  /** The most that any `first` may ask; also what a `first` in a variable is counted as. */
  first: 100,
  /** What a list without `first` is taken to hold. */
  list: 5,
  /** People of one household, and characters of a name. */
  people: 20,
  name: 100,
  /** Times with an insurance card, and own shares paid in a year. */
  covers: 40,
  payments: 100,
} as const;

/** Root fields that look something secret up: one a request, whatever it is called there. */
const SENSITIVE_FIELDS: readonly string[] = [
  'signIn',
  'proveCode',
  'proveAgain',
  'confirmSecondFactor',
  'verdict',
  'conversation',
  'applicationStatus',
  'checkNotice',
  'redeemLinkDigits',
];

type Measured = 'cost' | 'fields' | 'aliases' | 'directives';
type Measure = { readonly depth: number } & { readonly [K in Measured]: number };
const NOTHING: Measure = { depth: 0, cost: 0, fields: 0, aliases: 0, directives: 0 };
type Counts = ReadonlyMap<string, number>;
const NO_COUNTS: Counts = new Map();
/** Ends the growth of fragments that spread one another many times over. */
const CEILING = 1e9;

/**
 * One validation rule for all limits. A fragment is measured once and counted wherever it is spread, so
 * that neither hiding depth in a chain of fragments nor doubling them helps.
 */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document: (document: DocumentNode) => {
      const meter = new Meter(context.getSchema(), document);
      for (const node of document.definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION) continue;
        const broken = meter.brokenLimit(node);
        if (broken !== null) {
          const error = new GraphQLError(broken, { extensions: { code: 'TOO_MUCH_ASKED' } });
          context.reportError(error);
          return;
        }
      }
    },
  };
}

/** The most that an operation may cost, and its root fields; for what has passed `limitsRule`. */
export function measured(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): { readonly cost: number; readonly roots: readonly string[] } {
  return new Meter(schema, document).of(operation);
}

class Meter {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly measured = new Map<string, Measure>();
  private readonly roots = new Map<string, Counts>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    const found = document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    );
    this.fragments = new Map(found);
  }

  /** The sentence of the first limit that an operation breaks, or null. */
  brokenLimit(operation: OperationDefinitionNode): string | null {
    const root = this.schema.getRootType(operation.operation)?.name;
    const whole = this.selections(operation.selectionSet, root);
    const roots = this.rootFields(operation.selectionSet);
    const rootCount = [...roots.values()].reduce((sum, count) => sum + count, 0);
    const directives = whole.directives + (operation.directives ?? []).length;
    const twice = SENSITIVE_FIELDS.find((name) => (roots.get(name) ?? 0) > 1);
    if (twice !== undefined) return `Ask for "${twice}" once a request.`;
    if (rootCount > LIMITS.rootFields) return over('root fields', LIMITS.rootFields);
    if (whole.depth > LIMITS.depth) return over('levels of depth', LIMITS.depth);
    if (whole.aliases > LIMITS.aliases) return over('aliases', LIMITS.aliases);
    if (directives > LIMITS.directives) return over('directives', LIMITS.directives);
    if (whole.fields > LIMITS.fields) return over('fields', LIMITS.fields);
    return whole.cost > LIMITS.cost ? over('cost units', LIMITS.cost) : null;
  }

  of({ operation, selectionSet }: OperationDefinitionNode) {
    const { cost } = this.selections(selectionSet, this.schema.getRootType(operation)?.name);
    return { cost, roots: [...this.rootFields(selectionSet).keys()] };
  }

  /** How often each root field stands in a selection, a fragment counted wherever it is spread. */
  private rootFields(set: SelectionSetNode): Counts {
    const counts = new Map<string, number>();
    for (const node of set.selections) {
      for (const [name, count] of this.rootFieldsOf(node)) {
        counts.set(name, Math.min(CEILING, (counts.get(name) ?? 0) + count));
      }
    }
    return counts;
  }

  private rootFieldsOf(node: SelectionNode): Counts {
    if (node.kind === Kind.FIELD) return new Map([[node.name.value, 1]]);
    if (node.kind === Kind.INLINE_FRAGMENT) return this.rootFields(node.selectionSet);
    const name = node.name.value;
    const known = this.roots.get(name);
    const fragment = this.fragments.get(name);
    if (known !== undefined || fragment === undefined) return known ?? NO_COUNTS;
    this.roots.set(name, NO_COUNTS);
    const counts = this.rootFields(fragment.selectionSet);
    this.roots.set(name, counts);
    return counts;
  }

  private selections(set: SelectionSetNode, type: string | undefined): Measure {
    return set.selections.reduce<Measure>((sum, node) => {
      const directives = { ...NOTHING, directives: (node.directives ?? []).length };
      const own =
        node.kind === Kind.FIELD
          ? this.field(node, type)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.selections(node.selectionSet, node.typeCondition?.name.value ?? type)
            : this.fragment(node.name.value);
      return add(sum, add(directives, own));
    }, NOTHING);
  }

  private fragment(name: string): Measure {
    const known = this.measured.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    if (fragment === undefined) return NOTHING;
    // A cycle is refused by another rule; here it only must end.
    this.measured.set(name, NOTHING);
    const measure = this.selections(fragment.selectionSet, fragment.typeCondition.name.value);
    this.measured.set(name, measure);
    return measure;
  }

  private field(node: FieldNode, parent: string | undefined): Measure {
    // Introspection is refused as a whole where it is not wanted.
    if (node.name.value === '__schema' || node.name.value === '__type') return NOTHING;
    const type = this.typeOf(node.name.value, parent);
    const below =
      node.selectionSet === undefined
        ? NOTHING
        : this.selections(node.selectionSet, type && getNamedType(type).name);
    const times = isCompositeType(type && getNamedType(type)) ? multiplier(node, type, parent) : 1;
    return {
      depth: 1 + below.depth,
      cost: Math.min(CEILING, 1 + times * below.cost),
      fields: Math.min(CEILING, 1 + below.fields),
      aliases: Math.min(CEILING, below.aliases + (node.alias === undefined ? 0 : 1)),
      directives: below.directives,
    };
  }

  private typeOf(field: string, parent: string | undefined): GraphQLOutputType | undefined {
    const type = parent === undefined ? undefined : this.schema.getType(parent);
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    return type.getFields()[field]?.type;
  }
}

/** How often what lies below a field is read: its `first`, else a guess for a list. */
function multiplier(
  node: FieldNode,
  type: GraphQLOutputType | undefined,
  parent: string | undefined,
): number {
  const first = (node.arguments ?? []).find((argument) => argument.name.value === 'first');
  if (first !== undefined) {
    const asked = first.value.kind === Kind.INT ? Number(first.value.value) : LIMITS.first;
    return Math.max(1, Math.min(asked, CEILING));
  }
  // The connection above has already been multiplied.
  if (parent?.endsWith('Connection') === true) return 1;
  return isListType(getNullableType(type)) ? LIMITS.list : 1;
}

function add(a: Measure, b: Measure): Measure {
  const plus = (key: Measured): number => Math.min(CEILING, a[key] + b[key]);
  return {
    depth: Math.max(a.depth, b.depth),
    cost: plus('cost'),
    fields: plus('fields'),
    aliases: plus('aliases'),
    directives: plus('directives'),
  };
}

function over(what: string, limit: number): string {
  return `One request may ask for at most ${limit} ${what}.`;
}
