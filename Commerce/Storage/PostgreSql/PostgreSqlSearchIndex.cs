using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Commerce.Storage.PostgreSql;

/// <summary>The full-text index over products (tsvector), kept up to date as a generated column.</summary>
internal static class PostgreSqlSearchIndex
{
    public static void Create(MigrationBuilder migration) => migration.Sql("""
        ALTER TABLE "Products" ADD COLUMN "SearchVector" tsvector GENERATED ALWAYS AS (
            setweight(to_tsvector('simple', "SearchTitle"), 'A') || setweight(to_tsvector('simple', "SearchWords"), 'C')) STORED;
        CREATE INDEX "IX_Products_SearchVector" ON "Products" USING gin ("SearchVector");
        """);

    public static void Drop(MigrationBuilder migration) =>
        migration.Sql("""ALTER TABLE "Products" DROP COLUMN "SearchVector";""");
}
