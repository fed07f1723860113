/** The heading of a group of rows, over all columns; none where the group has no name. */
export function GroupRow({ group, columns }: { group: string; columns: readonly string[] }) {
  return (
    group && (
      <tr>
        <th scope="rowgroup" colSpan={columns.length}>
          {group}
        </th>
      </tr>
    )
  );
}

/** The head of a table: one row of column headings. */
export function HeadRow({ columns }: { columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
