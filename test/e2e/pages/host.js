/* global addEventListener, document, self */
// The host page's own script: it counts, and remembers what went wrong around it.
self.wrong = [];
addEventListener('error', ({ message }) => self.wrong.push(message));
addEventListener('unhandledrejection', ({ reason }) => self.wrong.push(String(reason)));
addEventListener('DOMContentLoaded', () => {
  const button = document.getElementById('count');
  button.addEventListener('click', () => {
    button.textContent = String(Number(button.textContent) + 1);
  });
});
