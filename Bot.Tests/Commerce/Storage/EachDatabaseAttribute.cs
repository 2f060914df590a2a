using System.Reflection;
using EcomBot.Commerce;
using Xunit.Sdk;

namespace EcomBot.Tests.Commerce.Storage;

/// <summary>Runs a theory on each database that this machine has: always SQLite, and PostgreSQL where it is installed.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EachDatabaseAttribute(params object[] rest) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        Kinds().Select(kind => (object[])[kind, .. rest]);

    private static IEnumerable<ShopDatabaseKind> Kinds() =>
        TestPostgreSql.Absence is null ? [ShopDatabaseKind.Sqlite, ShopDatabaseKind.PostgreSql] : [ShopDatabaseKind.Sqlite];
}

/// <summary>A fact on PostgreSQL, skipped where it is not installed.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = TestPostgreSql.Absence;
}
