// The check's box on other pages: what is typed goes to the check's own page in the fragment, which reaches no server.

/** Longer than the check reads; it then says so. */
const LONGEST = 20_001;

const form = document.getElementById("home-check");
const box = form?.querySelector("input[name=q]");
const button = form?.querySelector("button");
if (form && box instanceof HTMLInputElement && button) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = box.value.trim().slice(0, LONGEST);
    location.assign(`${form.dataset.check}${text ? `#q=${encodeURIComponent(text)}` : ""}`);
  });
  button.disabled = false;
}
