/* Variable fonts are for the screen only: Chromium embeds them in a PDF as Type 3, so print windows load static weights. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css';
