// What holds the page together: the drawer of a narrow screen, and word of a lost connection.

const $ = (id) => document.getElementById(id);
let offlineTimer = 0;

/** A connection that is lost for a moment needs no words; one that stays lost does. */
export function showConnection(connected) {
  if (!connected) {
    offlineTimer ||= setTimeout(() => { $("offline").hidden = false; }, 1500);
    return;
  }
  clearTimeout(offlineTimer);
  offlineTimer = 0;
  $("offline").hidden = true;
}

/** Opens or closes the workspace where it is a drawer. */
export function openSide(open) {
  document.body.classList.toggle("with-side", open);
  $("menu").setAttribute("aria-expanded", String(open));
}

/** Lets the drawer be opened by its button and closed by Escape or a press beside it. */
export function prepareSide() {
  $("menu").addEventListener("click", () => openSide(!document.body.classList.contains("with-side")));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") openSide(false);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!$("side").contains(event.target) && !$("menu").contains(event.target)) openSide(false);
  });
}
