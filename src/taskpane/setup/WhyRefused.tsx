import { makeStyles } from "@fluentui/react-components";
import { fill } from "../../core/wording/wording";
import { faultTexts, largestPlace, mostPlaces, type PlaceRefused, type Refusal } from "../../use-cases/place-file";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "1.2em" },
});

/** Why a place's file was not taken. */
export function WhyRefused({ why }: { readonly why: Refusal }) {
  const { placeFile: texts } = useWording().pane.setup;
  switch (why.is) {
    case "too-large":
      return fill(texts.tooLarge, { most: String(largestPlace / 1000) });
    case "too-many":
      return fill(texts.tooMany, { most: String(mostPlaces) });
    case "known-name":
      return fill(texts.knownName, { profile: why.name });
    case "wrong":
      return <PlaceFaults faults={why.faults} />;
  }
}

/** What is wrong in it, a sentence each. */
function PlaceFaults({ faults }: PlaceRefused) {
  const styles = useStyles();
  const wording = useWording();
  const { placeFile: texts } = wording.pane.setup;
  if (faults === null) return texts.notJson;
  return (
    <>
      {texts.correct}
      <ul className={styles.list}>
        {[...new Set(faultTexts(faults, wording))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
