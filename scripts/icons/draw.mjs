// Run by Electron: draws an SVG file as PNG files of the sizes named, `SVG FOLDER SIZE…`.
import fs from 'node:fs';
import path from 'node:path';

import { app, BrowserWindow } from 'electron';

const [svgFile, folder, ...sizes] = process.argv.slice(
  process.argv.findIndex((word) => word.endsWith('.svg')),
);

/** Not awaited at the top: Electron gets ready only after this module has run. */
async function draw() {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('about:blank');
  const source = `data:image/svg+xml;base64,${fs.readFileSync(svgFile).toString('base64')}`;
  for (const size of sizes) {
    const png = await window.webContents.executeJavaScript(`new Promise((resolve, reject) => {
      const image = new Image();
      image.onerror = () => reject(new Error('no picture'));
      image.onload = () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} });
        canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size});
        resolve(canvas.toDataURL('image/png').split(',')[1]);
      };
      image.src = ${JSON.stringify(source)};
    })`);
    fs.writeFileSync(path.join(folder, `${size}.png`), Buffer.from(png, 'base64'));
  }
  app.exit(0);
}

void app.whenReady().then(draw);
