import { createRoot } from "react-dom/client";
import { fetchSample } from "./sample/fetch-sample";
import { Workbench } from "./Workbench";
import "./workbench.css";

const element = document.getElementById("workbench");
if (element) createRoot(element).render(<Workbench sample={fetchSample()} />);
