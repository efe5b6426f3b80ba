import type ExcelJS from "exceljs";
import type { PageSetup } from "../../core/grid/sheet-layout";

const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };
const pointsPerInch = 72;
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Office.js's names of a header's parts, by the code that begins the part in a file. */
const sections = [
  ["leftHeader", "oddHeader", "L"],
  ["centerHeader", "oddHeader", "C"],
  ["rightHeader", "oddHeader", "R"],
  ["leftFooter", "oddFooter", "L"],
  ["centerFooter", "oddFooter", "C"],
  ["rightFooter", "oddFooter", "R"],
] as const;

/** How a sheet of a file is printed, in our terms. */
export function fromFilePage(sheet: ExcelJS.Worksheet): PageSetup {
  const setup = sheet.pageSetup;
  // ExcelJS has null here for a sheet that says nothing, against its types.
  const headerFooter = sheet.headerFooter as Partial<ExcelJS.HeaderFooter> | null;
  const paper = Object.keys(papers).find((name) => papers[name] === (setup.paperSize as number | undefined));
  const margins = sides.flatMap((side) => {
    const inches = setup.margins?.[side];
    return typeof inches === "number" ? [[side, Math.round(inches * pointsPerInch * 100) / 100] as const] : [];
  });
  const texts = sections.flatMap(([name, part, code]) => {
    const text = section(headerFooter?.[part], code);
    return text ? [[name, text] as const] : [];
  });
  return {
    ...(setup.orientation === "landscape" && { orientation: "Landscape" as const }),
    ...(setup.orientation === "portrait" && { orientation: "Portrait" as const }),
    ...(paper && { paperSize: paper }),
    ...zoomOf(setup),
    ...(setup.horizontalCentered && { centerHorizontally: true }),
    ...(setup.verticalCentered && { centerVertically: true }),
    ...(margins.length > 0 && { margins: Object.fromEntries(margins) }),
    ...(setup.printArea && { printArea: setup.printArea.replaceAll("&&", ",") }),
    ...(setup.printTitlesRow && { titleRows: setup.printTitlesRow }),
    ...(texts.length > 0 && { headerFooter: Object.fromEntries(texts) }),
  };
}

/** Sets how a sheet of a file is printed. */
export function toFilePage(page: PageSetup, sheet: ExcelJS.Worksheet): void {
  const { zoom, margins } = page;
  const paperSize = page.paperSize && papers[page.paperSize];
  Object.assign(sheet.pageSetup, {
    ...(page.orientation && { orientation: page.orientation.toLowerCase() }),
    ...(paperSize && { paperSize }),
    ...(zoom?.scale && { scale: zoom.scale }),
    ...((zoom?.horizontalFitToPages ?? zoom?.verticalFitToPages) && {
      fitToPage: true,
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    }),
    ...(page.centerHorizontally && { horizontalCentered: true }),
    ...(page.centerVertically && { verticalCentered: true }),
    ...(page.printArea && { printArea: page.printArea.replaceAll(",", "&&") }),
    ...(page.titleRows && { printTitlesRow: page.titleRows }),
  });
  if (margins) {
    const inches = Object.entries(margins).map(([side, points]) => [side, points / pointsPerInch]);
    sheet.pageSetup.margins = { ...standardMargins, ...(Object.fromEntries(inches) as Partial<ExcelJS.Margins>) };
  }
  for (const [name, part, code] of sections) {
    const text = page.headerFooter?.[name];
    if (text) sheet.headerFooter[part] = `${sheet.headerFooter[part] ?? ""}&${code}${text}`;
  }
}

const standardMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: Partial<ExcelJS.PageSetup>): Pick<PageSetup, "zoom"> {
  if (!fitToPage) return scale && scale !== 100 ? { zoom: { scale } } : {};
  const zoom = {
    ...((fitToWidth ?? 1) > 0 && { horizontalFitToPages: fitToWidth ?? 1 }),
    ...((fitToHeight ?? 1) > 0 && { verticalFitToPages: fitToHeight ?? 1 }),
  };
  return { zoom };
}

function section(text: string | undefined, code: string): string | null {
  return text?.split(/&(?=[LCR])/).find((part) => part.startsWith(code))?.slice(1) ?? null; // prettier-ignore
}
