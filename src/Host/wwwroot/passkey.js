// Fills in the forms of passkeys. Everything else of the product works without it.
const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), x => x.charCodeAt(0));

const read = (kind, options) => {
  const known = list => list?.map(x => ({ ...x, id: bytes(x.id) }));
  options.challenge = bytes(options.challenge);
  if (options.user) options.user.id = bytes(options.user.id);
  options.excludeCredentials = known(options.excludeCredentials);
  options.allowCredentials = known(options.allowCredentials);
  return navigator.credentials[kind]({ publicKey: options });
};

const fill = async form => {
  const kind = form.dataset.passkey, told = form.querySelector('[role=alert]');
  told.textContent = '';
  try {
    const answer = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok) throw new Error(answer.status === 409 ? await answer.text() : '');
    form.elements.Credential.value = JSON.stringify(await read(kind, await answer.json()));
    form.submit();
  } catch (problem) {
    told.textContent = problem instanceof DOMException || !problem.message ? form.dataset.failed : problem.message;
  }
};

for (const form of window.PublicKeyCredential ? document.querySelectorAll('form[data-passkey]') : []) {
  form.hidden = false;
  form.addEventListener('submit', sent => { sent.preventDefault(); fill(form); });
}
