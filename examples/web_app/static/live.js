// Reads what is shown again when a webhook tells that it has changed. What is being typed stays.

const indicator = document.getElementById("live");

async function refresh() {
  const response = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector("[data-live]");
  const shown = document.querySelector("[data-live]");
  if (!fresh || !shown || fresh.innerHTML === shown.innerHTML) return;
  shown.innerHTML = fresh.innerHTML;
  shown.classList.remove("changed");
  void shown.offsetWidth; // lets the animation begin again
  shown.classList.add("changed");
}

function shows(id) {
  return document.querySelector(`[data-lead="${CSS.escape(id)}"]`) !== null;
}

let waiting = null;
function refreshSoon() {
  // A hundred changes at once are one request.
  if (waiting === null) waiting = setTimeout(() => { waiting = null; refresh(); }, 150);
}

let changes = null;
let lost = false;

function listen() {
  if (changes !== null || document.hidden) return;
  changes = new EventSource("/changes");
  changes.onopen = () => {
    indicator.textContent = "live";
    indicator.classList.add("on");
    if (lost) refreshSoon(); // what happened meanwhile was not told
    lost = false;
  };
  changes.onerror = stopped;
  changes.onmessage = (event) => {
    if (shows(event.data)) refreshSoon();
  };
}

function stopped() {
  indicator.textContent = "not live";
  indicator.classList.remove("on");
  lost = true;
}

function hangUp() {
  // A browser has six connections to a server, for all of its tabs together.
  if (changes === null) return;
  changes.close();
  changes = null;
  stopped();
}

if (document.querySelector("[data-live]")) {
  indicator.hidden = false;
  listen();
  addEventListener("pagehide", hangUp);
  addEventListener("pageshow", listen);
  document.addEventListener("visibilitychange", () => (document.hidden ? hangUp() : listen()));
}
