// The server, as the page asks it.

/** What the server would not do; its message is for the person. */
export class Refusal extends Error {}

async function answerOf(response) {
  let values;
  try {
    values = await response.json();
  } catch {
    throw new Refusal("The server gave no answer that makes sense. Is it still running?");
  }
  if (!response.ok) throw new Refusal(values.error || "That did not work.");
  return values;
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refusal("The server is not answering. What you typed is still here.");
  }
  return answerOf(response);
}

export function get(path, parameters) {
  return ask(`/sandbox/api/${path}?${new URLSearchParams(parameters)}`, { cache: "no-store" });
}

export function post(path, values) {
  return ask(`/sandbox/api/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(values),
  });
}

/** A number for one action: sent twice, it is still one action. */
export function newDelivery() {
  return crypto.randomUUID();
}

/**
 * Live updates for one person, from the change `since` on. `on` has a function per event name, and
 * `state(connected)`. A hidden page lets go of its connection, of which a browser has only six for
 * all its tabs, and catches up when it is seen again. Returns a function that ends it.
 */
export function listen(me, since, on) {
  let source = null;
  let last = since;
  let again = 0;
  let ended = false;

  function open() {
    if (ended || source || document.hidden) return;
    source = new EventSource(`/sandbox/events?${new URLSearchParams({ me, since: last })}`);
    source.onopen = () => on.state(true);
    source.onerror = () => {
      on.state(false);
      // A refused connection is not tried again by the browser itself.
      if (source && source.readyState === EventSource.CLOSED) {
        close();
        again = setTimeout(open, 2000);
      }
    };
    for (const event of ["message", "read", "clock", "hood", "reset"]) {
      source.addEventListener(event, (received) => {
        if (received.lastEventId) last = received.lastEventId;
        on[event](JSON.parse(received.data));
      });
    }
  }

  function close() {
    clearTimeout(again);
    if (source) source.close();
    source = null;
  }

  const seen = () => (document.hidden ? close() : open());
  document.addEventListener("visibilitychange", seen);
  open();
  return () => {
    ended = true;
    document.removeEventListener("visibilitychange", seen);
    close();
  };
}
