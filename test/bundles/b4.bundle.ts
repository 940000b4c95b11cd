import { bundle } from '../support/bundle';

bundle(4, 6);
