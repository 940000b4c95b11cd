import { bundle } from '../support/bundle';

bundle(2, 6);
