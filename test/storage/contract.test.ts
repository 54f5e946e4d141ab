import { adapterContract } from '../../src/storage/contract.js';
import { indexedDbHarness, localStorageHarness, memoryHarness } from '../support/storage-places.js';

adapterContract('MemoryAdapter', memoryHarness, { describe, it });
adapterContract('IndexedDbAdapter', indexedDbHarness, { describe, it });
adapterContract('LocalStorageAdapter', localStorageHarness, { describe, it });
