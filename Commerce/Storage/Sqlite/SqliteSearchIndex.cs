using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Commerce.Storage.Sqlite;

/// <summary>The full-text index over products (FTS5), kept up to date by triggers.</summary>
internal static class SqliteSearchIndex
{
    public static void Create(MigrationBuilder migration)
    {
        migration.Sql("""
            CREATE VIRTUAL TABLE "ProductSearch" USING fts5(
                "SearchTitle", "SearchWords", content = 'Products', content_rowid = 'Row', tokenize = 'unicode61 remove_diacritics 0');
            """);
        migration.Sql($"""CREATE TRIGGER "ProductSearch_Insert" AFTER INSERT ON "Products" BEGIN {Add} END;""");
        migration.Sql($"""CREATE TRIGGER "ProductSearch_Delete" AFTER DELETE ON "Products" BEGIN {Remove} END;""");
        migration.Sql($"""CREATE TRIGGER "ProductSearch_Update" AFTER UPDATE ON "Products" BEGIN {Remove} {Add} END;""");
    }

    private const string Add =
        """INSERT INTO "ProductSearch" (rowid, "SearchTitle", "SearchWords") VALUES (new."Row", new."SearchTitle", new."SearchWords");""";

    private const string Remove = """
        INSERT INTO "ProductSearch" ("ProductSearch", rowid, "SearchTitle", "SearchWords")
        VALUES ('delete', old."Row", old."SearchTitle", old."SearchWords");
        """;

    public static void Drop(MigrationBuilder migration) => migration.Sql("""DROP TABLE "ProductSearch";""");
}
