/** The sheet that stands for a table of a Word document, counted from 1: findings name it, so it is the same in every language. */
export function tableName(number: number): string {
  return `第${String(number)}个表`;
}
