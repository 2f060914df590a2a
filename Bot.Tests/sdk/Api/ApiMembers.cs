using System.Reflection;
using System.Runtime.Serialization;
using Newtonsoft.Json;

namespace EcomBot.Tests.Sdk.Api;

/// <summary>The public and protected members of a type as the listing of the published API writes them.</summary>
internal static class ApiMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>One line a member, without indentation, in no particular order.</summary>
    public static IEnumerable<string> Of(Type type) => type.IsEnum
        ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(OfEnum)
        : Constructors(type).Concat(Fields(type)).Concat(Properties(type)).Concat(Events(type)).Concat(Methods(type));

    /// <summary>Whether a base class has the member that an override of the listing replaces.</summary>
    public static bool Inherits(Type type, string line)
    {
        var signature = Signature(line);
        return type.BaseType is { } parent && (Of(parent).Select(Signature).Contains(signature) || Inherits(parent, line));
    }

    private static string Signature(string line) => string.Join(
        ' ', line.Split(' ').Where(word => word is not ("override" or "virtual" or "abstract" or "sealed")));

    private static IEnumerable<string> Constructors(Type type) => type.GetConstructors(Declared)
        .Where(constructor => !constructor.IsStatic && Seen(constructor))
        .Select(constructor => $"{Access(constructor)}new{ApiNames.Of(constructor)}{Marks(constructor)}");

    private static IEnumerable<string> Fields(Type type) => type.GetFields(Declared)
        .Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly)
        .Select(field => (field.IsPublic ? "" : "protected ") + Of(field) + Marks(field));

    private static string Of(FieldInfo field) => field.IsLiteral
        ? $"const {ApiNames.Of(field.FieldType)} {field.Name} = {ApiNames.Value(field.GetRawConstantValue(), field.FieldType)}"
        : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{ApiNames.Of(field.FieldType)} {field.Name}";

    private static string OfEnum(FieldInfo field)
    {
        var named = field.GetCustomAttribute<EnumMemberAttribute>();
        return $"{field.Name} = {field.GetRawConstantValue()}" + (named is null ? "" : $"  [enum {named.Value}]");
    }

    private static IEnumerable<string> Properties(Type type)
    {
        foreach (var property in type.GetProperties(Declared))
        {
            var accessors = property.GetAccessors(nonPublic: true).Where(Seen).ToArray();
            if (accessors.Length == 0)
            {
                continue;
            }

            var access = accessors.Any(accessor => accessor.IsPublic) ? "" : "protected ";
            var written = accessors.OrderBy(accessor => accessor.Name, StringComparer.Ordinal)
                .Select(accessor => $"{Access(accessor)}{accessor.Name.Split('.')[^1][..3]};");
            var index = property.GetIndexParameters();
            var name = index.Length == 0 ? property.Name : $"this[{ApiNames.Of(index[0].ParameterType)} {index[0].Name}]";
            yield return $"{access}{Modifiers(accessors[0])}{ApiNames.Of(property.PropertyType)} {name} "
                + $"{{ {string.Join(' ', written)} }}{Marks(property)}";
        }
    }

    private static IEnumerable<string> Events(Type type) => type.GetEvents(Declared)
        .Where(e => Seen(e.AddMethod!))
        .Select(e => $"{Access(e.AddMethod!)}event {ApiNames.Of(e.EventHandlerType!)} {e.Name}");

    private static IEnumerable<string> Methods(Type type) => type.GetMethods(Declared)
        .Where(method => Seen(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)))
        .Select(Of);

    private static string Of(MethodInfo method)
    {
        var generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(ApiNames.Of))}>"
            : "";
        return $"{Access(method)}{Modifiers(method)}{ApiNames.Of(method.ReturnType)} {method.Name}{generic}"
            + ApiNames.Of(method) + Marks(method);
    }

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return "static ";
        }

        if (method.DeclaringType!.IsInterface)
        {
            return "";
        }

        return method.GetBaseDefinition() != method ? "override "
            : method.IsAbstract ? "abstract "
            : method is { IsVirtual: true, IsFinal: false } ? "virtual "
            : "";
    }

    private static bool Seen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Marks(MemberInfo member)
    {
        var marks = new List<string>();
        if (member.GetCustomAttribute<JsonPropertyAttribute>() is { } json)
        {
            marks.Add($"json {json.PropertyName ?? member.Name}");
        }

        if (member.IsDefined(typeof(JsonExtensionDataAttribute)))
        {
            marks.Add("JsonExtensionData");
        }

        if (member.IsDefined(typeof(ObsoleteAttribute), inherit: false))
        {
            marks.Add("obsolete");
        }

        return string.Concat(marks.Select(mark => $"  [{mark}]"));
    }
}
