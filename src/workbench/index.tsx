import { createRoot } from "react-dom/client";
import { loadFonts } from "./load-fonts";
import { fetchSample } from "./sample/fetch-sample";
import { Workbench } from "./Workbench";
import "./workbench.css";

const element = document.getElementById("workbench");
if (element) createRoot(element).render(<Workbench sample={loadFonts().then(fetchSample)} />);
