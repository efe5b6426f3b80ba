export default function stopWorkbench(): void;
