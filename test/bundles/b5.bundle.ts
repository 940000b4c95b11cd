import { bundle } from '../support/bundle';

bundle(5, 6);
