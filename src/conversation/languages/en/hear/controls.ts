import type { HearWords } from '../../hear-words';

/** What is asked of the conversation itself. */
export const controls: Pick<HearWords, 'controls'> = {
  controls: [
    {
      means: 'unsure',
      says: [
        'i do not know',
        "i don't know",
        "don't know",
        'not sure',
        'i am not sure',
        'no idea',
        'cannot say',
        "can't remember",
        'do not know',
      ],
      alone: ['dunno', 'unsure', 'unknown'],
    },
    {
      means: 'skip',
      says: ['skip this', 'next question', 'rather not say'],
      alone: ['skip', 'pass'],
    },
    { means: 'back', says: ['go back', 'previous question'], alone: ['back', 'previous', 'undo'] },
    {
      means: 'fix',
      says: [
        'correct that',
        'i was wrong',
        'correction',
        'change that',
        'sorry i meant',
        'i meant',
      ],
      alone: ['correct', 'change', 'fix'],
    },
    {
      means: 'other-person',
      says: ['for somebody else', 'for someone else', 'another person', 'a different person'],
    },
    {
      means: 'restart',
      says: ['start over', 'start again', 'from the beginning'],
      alone: ['restart', 'reset'],
    },
    {
      means: 'stop',
      says: ['no more questions', 'that is all', 'stop asking'],
      alone: ['stop', 'bye', 'goodbye', 'quit', 'enough'],
    },
    {
      means: 'human',
      says: [
        'talk to a person',
        'talk to a human',
        'speak to a person',
        'speak to someone',
        'talk to someone',
        'real person',
        'an officer',
        'talk to staff',
        'speak to staff',
        'a human',
      ],
      alone: ['human', 'officer', 'staff', 'agent'],
    },
    {
      means: 'disagree',
      says: [
        'i disagree',
        'that is wrong',
        "that's wrong",
        'you are wrong',
        'not fair',
        'not true',
      ],
    },
    {
      means: 'forget',
      says: [
        'forget me',
        'delete my data',
        'erase my data',
        'delete everything',
        'forget everything',
      ],
    },
    {
      means: 'read-aloud',
      says: ['read aloud', 'read it aloud', 'read it to me', 'read out loud'],
    },
    {
      means: 'read-short',
      says: ['in short', 'keep it short', 'short answers', 'too long', 'be brief'],
      alone: ['short', 'brief'],
    },
    {
      means: 'read-full',
      says: [
        'read it all',
        'read all of it',
        'in detail',
        'more detail',
        'more details',
        'full answers',
      ],
      alone: ['details'],
    },
    { means: 'remind', says: ['remind me', 'send me a reminder'], alone: ['remind'] },
    {
      means: 'remind-stop',
      says: [
        'do not remind',
        'do not remind me',
        "don't remind me",
        'stop reminding',
        'no reminder',
      ],
    },
    { means: 'agree', says: [], alone: ['agree', 'i agree'] },
    {
      means: 'help',
      says: ['can you help me', 'can you help', 'what can you do', 'how does this work'],
      alone: ['help', 'menu'],
    },
    {
      means: 'hello',
      says: ['good morning', 'good afternoon', 'good evening'],
      alone: ['hello', 'hi', 'hey'],
    },
    {
      means: 'data-rights',
      says: ['rights over my data', 'my data rights', 'privacy rights', 'data protection'],
    },
    {
      means: 'thanks',
      says: ['thank you', 'thanks a lot', 'many thanks'],
      alone: ['thanks', 'thx', 'great'],
    },
    {
      means: 'machine',
      says: ['are you a robot', 'are you human', 'are you a machine', 'who are you'],
    },
    { means: 'rude', says: ['idiot', 'stupid', 'fuck', 'fuck you', 'shit', 'useless', 'bullshit'] },
    { means: 'vietnamese', says: ['vietnamese', 'tiếng việt', 'in vietnamese'] },
    {
      means: 'english',
      says: ['english please', 'in english', 'speak english'],
      alone: ['english'],
    },
  ],
};
