/** A text in this tab. On your site: a field of a record, a file, an answer of your own server. */
export const textInTab = (name) => ({
  read: () => sessionStorage.getItem(name),
  write: (text) => sessionStorage.setItem(name, text),
  remove: () => sessionStorage.removeItem(name),
});
