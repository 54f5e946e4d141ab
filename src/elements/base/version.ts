/** The version of this copy: the build puts package.json's here. */
export const VERSION = 'from source' as string;
