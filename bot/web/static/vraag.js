// With JavaScript the page stays where it is: the answer comes in below the field. Without it the form just posts.
"use strict";

function busy(on) {
  document.getElementById("gesprek").setAttribute("aria-busy", on ? "true" : "false");
}

async function ask(form, button) {
  const data = new FormData(form, button);
  busy(true);
  const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(data) });
  if (!response.ok) {
    const message = document.createElement("p");
    message.className = "letop";
    message.textContent = await response.text();
    document.getElementById("gesprek").prepend(message);
    busy(false);
    return;
  }
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  document.getElementById("inhoud").innerHTML = fresh.getElementById("inhoud").innerHTML;
  show();
}

function show() {
  const newest = document.querySelector(".beurt");
  const field = document.getElementById("vraag");
  if (!newest) { return; }
  // The answer gets the focus, so that a screen reader reads it; on a phone the keyboard gives way to it.
  newest.tabIndex = -1;
  newest.focus({ preventScroll: true });
  const top = field.form.getBoundingClientRect().top;
  if (top < 0) { window.scrollBy(0, top - 16); }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || !document.getElementById("gesprek")) { return; }
  event.preventDefault();
  const button = event.submitter;
  ask(form, button).catch(() => {
    // The network failed us once: let the browser post it in its own way, the pressed button with it.
    if (button?.name) { form.append(Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value })); }
    form.submit();
  });
});
