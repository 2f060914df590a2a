using System.Globalization;
using System.Reflection;

namespace EcomBot.Tests.Sdk.Api;

/// <summary>The constants of types: literals, members of enumerations, and fields that never change and hold a value.</summary>
internal static class Constants
{
    /// <summary>A line a constant, <c>TYPE.NAME = VALUE</c>.</summary>
    public static IEnumerable<string> Of(Type type) =>
        FieldsOf(type).Select(field => $"{type.FullName}.{field.Name} = {Print(field)}");

    /// <summary>Whether a type has constants and nothing else.</summary>
    public static bool AreAllOf(Type type) => type.IsEnum || (FieldsOf(type).Any() && !MembersOf(type).Any());

    private static IEnumerable<FieldInfo> FieldsOf(Type type) => type.ContainsGenericParameters
        ? []
        : type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(IsConstant);

    private static IEnumerable<MemberInfo> MembersOf(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member is MethodInfo or PropertyInfo || (member is FieldInfo field && !IsConstant(field)));

    private static bool IsConstant(FieldInfo field) =>
        field.IsLiteral || (field.IsInitOnly
            && (field.FieldType.IsValueType || field.FieldType == typeof(string) || typeof(IEnumerable<string>).IsAssignableFrom(field.FieldType)));

    private static string Print(FieldInfo field)
    {
        var value = field.IsLiteral ? field.GetRawConstantValue() : field.GetValue(null);
        var text = value is IEnumerable<string> texts ? string.Join(' ', texts) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return text.Replace("\n", "\\n", StringComparison.Ordinal);
    }
}
