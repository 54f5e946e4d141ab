/** Marks a `<style>` with rules that an element on a page adopts as it draws. */
export const FURTHER = 'data-further';
