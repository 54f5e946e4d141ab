import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { EMPTY_ANSWER, bundledInstrument } from 'meetlat';
import 'meetlat/elements/item/define';
import 'meetlat/elements/radar/define';

// React 19 sets properties of custom elements by name, and listens to events by `on` and their own name.
function Scan({ instrument, items }) {
  const [answers, setAnswers] = useState({});
  const given = (event) => {
    const { itemId, aspect, rating } = event;
    setAnswers((old) => ({ ...old, [itemId]: { ...EMPTY_ANSWER, ...old[itemId], [aspect]: rating } }));
  };
  return (
    <>
      <p id="said">
        {Object.keys(answers).length} van {items.length}
      </p>
      {items.map((id) => (
        <meetlat-item
          key={id}
          item={id}
          instrument={instrument}
          answer={answers[id] ?? EMPTY_ANSWER}
          onmeetlat-score={given}
        />
      ))}
      <meetlat-radar items={items} instrument={instrument} answers={answers} />
    </>
  );
}

const instrument = await bundledInstrument();
createRoot(document.querySelector('#app')).render(
  <Scan instrument={instrument} items={['schuldvraag', 'kosten-klant', 'nazorg']} />,
);
