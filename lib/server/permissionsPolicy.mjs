/** What a browser could let a page do, and this site never asks for: neither its pages nor anybody within them. */
const DENIED = [
  ...['accelerometer', 'attribution-reporting', 'autoplay', 'bluetooth'],
  ...['browsing-topics', 'camera', 'clipboard-read', 'compute-pressure'],
  ...['display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
  ...['identity-credentials-get', 'idle-detection', 'join-ad-interest-group'],
  ...['keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment'],
  ...['picture-in-picture', 'private-state-token-issuance', 'private-state-token-redemption'],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'run-ad-auction', 'screen-wake-lock'],
  ...['serial', 'speaker-selection', 'storage-access', 'sync-xhr', 'usb'],
  ...['window-management', 'xr-spatial-tracking'],
]

export const PERMISSIONS_POLICY = DENIED.map(feature => `${feature}=()`).join(', ')
