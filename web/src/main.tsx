import { render } from "preact";
import "./design/index.css";
import { App } from "./app";

render(<App />, document.getElementById("page")!);
