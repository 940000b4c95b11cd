import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Many rows by one statement on SQLite. The usual way names each value and binds it singly, which costs more than
 * the writing itself; here one text of JSON is taken apart inside SQLite. Values are those of the entity.
 */
export async function insertAtOnce<E extends ObjectLiteral>(
  manager: EntityManager,
  table: EntityTarget<E>,
  rows: readonly E[],
): Promise<void> {
  const { driver } = manager.dataSource;
  const { columns, tableName } = manager.dataSource.getMetadata(table);
  const values = rows.map((row) =>
    columns.map((column): unknown =>
      driver.preparePersistentValue(column.getEntityValue(row), column),
    ),
  );
  const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(',');
  const places = columns.map((_, at) => `value->>${at}`).join(',');
  await manager.query(`INSERT INTO "${tableName}" (${names}) SELECT ${places} FROM json_each(?)`, [
    JSON.stringify(values),
  ]);
}
