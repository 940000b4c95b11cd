import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { TalkFragment } from '../api/generated';
import { useWords } from '../words/words';
import { Facts } from './facts';
import { Verdicts } from './verdicts';

export interface SideProps {
  readonly talk: TalkFragment;
  /** Id of the answer whose reasons are wanted; null for the last one that has some. */
  readonly explained: string | null;
  readonly refresh: () => Promise<unknown>;
}

type TabName = 'verdict' | 'facts';

/** What stands beside a conversation, one line each: notes, labels and promises get theirs here. */
const TABS: readonly { readonly name: TabName; readonly show: (props: SideProps) => ReactNode }[] =
  [
    { name: 'verdict', show: (props) => <Verdicts {...props} /> },
    { name: 'facts', show: ({ talk }) => <Facts talk={talk} /> },
  ];

/** Why the machine answered so, and what is known of whom. */
export function Side(props: SideProps) {
  const words = useWords();
  return (
    <Tabs className="side">
      <TabList className="side-tabs" aria-label={words.talk.reasons}>
        {TABS.map(({ name }) => (
          <Tab key={name} id={name} className="side-tab">
            {words.talk.tabs[name]}
          </Tab>
        ))}
      </TabList>
      {TABS.map(({ name, show }) => (
        <TabPanel key={name} id={name} className="side-panel">
          {show(props)}
        </TabPanel>
      ))}
    </Tabs>
  );
}
