import { builtWeights } from './nlu/built-weights';

// The last step of the build: weights that are up to date already stay as they are.
builtWeights();
