// An OpenID provider for the page tests: whoever signs in is whoever they say they are.
import Provider from 'oidc-provider';

const issuer = `http://127.0.0.1:${process.argv[2]}`;
const provider = new Provider(issuer, {
  clients: [{ client_id: 'mentorship', client_secret: 'a secret of the tests', grant_types: ['authorization_code'], response_types: ['code'], redirect_uris: [`${issuer}/nowhere`] }],
  cookies: { keys: ['a key of the tests'] },
  pkce: { required: () => true },
});
// the product's port is not known beforehand
provider.Client.prototype.redirectUriAllowed = uri => /^http:\/\/localhost:\d+\/login\/provider\/school$/.test(uri);
// whoever started it and is gone needs it no longer
process.stdin.resume().on('end', () => process.exit());
provider.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'));
