using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using EcomBot.Cognitive;
using EcomBot.Commerce;
using EcomBot.Dialogs;

namespace EcomBot.Bot.Commands.SettingsPages;

/// <summary>All settings of the bot, read from its options classes: every public class with a constant called <c>Section</c>.</summary>
internal static class SettingsCatalogue
{
    private const string SectionName = "Section";

    // Where the sections of a project stand.
    private static readonly (Assembly Assembly, string Root)[] Projects =
    [
        (typeof(SettingsCatalogue).Assembly, ""),
        (typeof(CommerceOptions).Assembly, ""),
        (typeof(CognitiveRegistration).Assembly, $"{CognitiveRegistration.Section}:"),
        (typeof(DialogSettings).Assembly, ""),
    ];

    /// <summary>Reads them, by section.</summary>
    public static IReadOnlyList<SettingsSection> Read() =>
        [.. Projects.SelectMany(project => SectionsOf(project.Assembly, project.Root)).OrderBy(section => section.Section, StringComparer.Ordinal)];

    private static IEnumerable<SettingsSection> SectionsOf(Assembly assembly, string root)
    {
        var docstrings = Docstrings.Of(assembly);
        return assembly.GetTypes().Where(type => type is { IsPublic: true, IsAbstract: false } && SectionOf(type) is not null)
            .Select(type => new SettingsSection($"{root}{SectionOf(type)}", docstrings.Of(type),
            [.. SettingsOf(type, $"{root}{SectionOf(type)}", docstrings)]));
    }

    private static string? SectionOf(Type type) => type.GetField(SectionName, BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string;

    private static IEnumerable<Setting> SettingsOf(Type type, string section, Docstrings docstrings)
    {
        var defaults = Activator.CreateInstance(type);
        return type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).OrderBy(property => property.MetadataToken)
            .SelectMany(property => SettingsOf(property, defaults, section.Length == 0 ? property.Name : $"{section}:{property.Name}", docstrings));
    }

    private static IEnumerable<Setting> SettingsOf(PropertyInfo property, object? defaults, string name, Docstrings docstrings) =>
        !IsGroup(property.PropertyType) ? [new(name, docstrings.Of(property), KindOf(property), Print(property.GetValue(defaults)))]
        : SectionOf(property.PropertyType) is null ? SettingsOf(property.PropertyType, name, docstrings)
        : [];

    private static bool IsGroup(Type type) =>
        type.IsClass && type.Assembly.GetName().Name is { } name && Projects.Any(project => project.Assembly.GetName().Name == name);

    private static string KindOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var range = property.GetCustomAttribute<RangeAttribute>() is { } limits ? $", {Print(limits.Minimum)} to {Print(limits.Maximum)}" : "";
        return $"{NameOf(type)}{range}";
    }

    private static string NameOf(Type type) => type switch
    {
        { IsEnum: true } => string.Join(", ", Enum.GetNames(type).Select(name => $"`{name}`")),
        _ when type == typeof(string) => "text",
        _ when type == typeof(bool) => "`true`, `false`",
        _ when type == typeof(TimeSpan) => "duration",
        _ when type == typeof(TimeOnly) => "time of day",
        _ when type == typeof(Uri) => "address",
        _ when type == typeof(int) || type == typeof(long) => "whole number",
        _ when type == typeof(double) || type == typeof(decimal) => "number",
        _ when ItemOf(type) is { } item => $"list of {NameOf(item)}",
        _ => throw new NotSupportedException($"A setting of type {type} cannot be described: teach {nameof(SettingsCatalogue)} its name."),
    };

    private static Type? ItemOf(Type type) => type.IsArray ? type.GetElementType()
        : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0]
        : null;

    private static string Print(object? value) => value switch
    {
        null or "" => "none",
        bool flag => flag ? "true" : "false",
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        TimeSpan { Milliseconds: not 0 } time => time.ToString("c", CultureInfo.InvariantCulture).TrimEnd('0'),
        string text => text,
        IEnumerable items => string.Join(", ", items.Cast<object>().Select(Print)) is { Length: > 0 } list ? list : "none",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "none",
    };
}
