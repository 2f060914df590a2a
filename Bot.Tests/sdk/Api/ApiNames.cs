using System.Globalization;
using System.Reflection;

namespace EcomBot.Tests.Sdk.Api;

/// <summary>Types, parameters and values as the listing of the published API writes them.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(float)] = "float",
    };

    /// <summary>A type as it stands in a signature: without namespace, inside the types that enclose it.</summary>
    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        return Keywords.TryGetValue(type, out var keyword) ? keyword : Nested(type);
    }

    /// <summary>A type as it heads its entry: with namespace.</summary>
    public static string Full(Type type) => type.Namespace + "." + Nested(type);

    /// <summary>Parameters in parentheses.</summary>
    public static string Of(MethodBase method)
    {
        var parameters = method.GetParameters().Select(Of).ToArray();
        var extends = method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false);
        return "(" + (extends ? "this " : "") + string.Join(", ", parameters) + ")";
    }

    /// <summary>A constant or the value an optional parameter takes.</summary>
    public static string Value(object? value, Type type) => value switch
    {
        null => type.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum member => Convert.ToInt64(member, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Of(ParameterInfo parameter)
    {
        var prefix = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
            : "";
        var value = parameter.HasDefaultValue ? " = " + Value(parameter.RawDefaultValue, parameter.ParameterType) : "";
        return $"{prefix}{Of(parameter.ParameterType)} {parameter.Name}{value}";
    }

    private static string Nested(Type type)
    {
        var name = type.Name.Split('`')[0];
        var outer = type is { IsNested: true, IsGenericParameter: false } ? Nested(type.DeclaringType!) + "." : "";
        var arguments = type.GetGenericArguments();
        return arguments.Length == 0 || outer.Contains('<')
            ? outer + name
            : $"{outer}{name}<{string.Join(", ", arguments.Select(Of))}>";
    }
}
