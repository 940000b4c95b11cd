import { bundle } from '../support/bundle';

bundle(3, 6);
