using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Schema;

/// <summary>The classes of the schema that hold data.</summary>
internal static class SchemaClasses
{
    public static IEnumerable<Type> All => typeof(Activity).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false })
        .Where(type => !typeof(Newtonsoft.Json.JsonConverter).IsAssignableFrom(type));
}
