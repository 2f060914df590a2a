using System.Reflection;

namespace EcomBot.Tests.Sdk.Api;

/// <summary>What an assembly of ours shows to its users, type by type.</summary>
internal static class PublicApi
{
    /// <summary>The public types of an assembly by the line that heads them in the listing.</summary>
    public static Dictionary<string, Type> TypesOf(Assembly assembly) => assembly.GetTypes()
        .Where(IsVisible)
        .ToDictionary(Header);

    /// <summary>A type's line without the types it derives from.</summary>
    public static string Header(Type type)
    {
        var obsolete = type.IsDefined(typeof(ObsoleteAttribute), inherit: false) ? "  [obsolete]" : "";
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"delegate {ApiNames.Of(invoke.ReturnType)} {ApiNames.Full(type)}{ApiNames.Of(invoke)}{obsolete}";
        }

        return $"{Kind(type)} {ApiNames.Full(type)}{obsolete}";
    }

    /// <summary>The classes and interfaces a type can be used as, as the listing names them.</summary>
    public static HashSet<string> BasesOf(Type type)
    {
        var bases = type.GetInterfaces().Select(ApiNames.Of).ToHashSet();
        for (var parent = type.BaseType; parent != null; parent = parent.BaseType)
        {
            bases.Add(ApiNames.Of(parent));
        }

        return bases;
    }

    // The listing leaves out types that only a derived class sees.
    private static bool IsVisible(Type type) => type.IsNested
        ? type.IsNestedPublic && IsVisible(type.DeclaringType!)
        : type.IsPublic;

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";
}
