using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EcomBot.Commerce.Storage;

/// <summary>Keeps an immutable part of a record as JSON in one column.</summary>
internal sealed class JsonColumn<T>() : ValueConverter<T, string>(part => Write(part), json => Read(json)) where T : class
{
    private static readonly JsonTypeInfo<T> Type =
        (JsonTypeInfo<T>)(ShopJson.Readable.GetTypeInfo(typeof(T)) ?? throw new NotSupportedException($"{typeof(T)} has no JSON."));

    private static string Write(T part) => JsonSerializer.Serialize(part, Type);

    private static T Read(string json) => JsonSerializer.Deserialize(json, Type)!;
}

/// <summary>Tells that a part changed when another object took its place: the parts themselves never change.</summary>
internal sealed class ImmutableComparer<T>() : ValueComparer<T>(
    (one, other) => ReferenceEquals(one, other), part => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(part), part => part)
    where T : class;

/// <summary>Declares columns that hold JSON.</summary>
internal static class JsonColumnDeclaration
{
    /// <summary>Keeps the property as JSON in one column.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) where T : class?
    {
        var converter = (ValueConverter)Activator.CreateInstance(typeof(JsonColumn<>).MakeGenericType(typeof(T)))!;
        var comparer = (ValueComparer)Activator.CreateInstance(typeof(ImmutableComparer<>).MakeGenericType(typeof(T)))!;
        property.HasConversion(converter, comparer);
        return property;
    }
}
