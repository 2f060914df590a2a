using System.Collections;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step inside dictionaries, JSON, lists and plain objects alike.</summary>
internal static class ObjectNodes
{
    private const BindingFlags PublicProperties = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    public static bool IsNull(object value) => value is null or JValue { Type: JTokenType.Null or JTokenType.Undefined };

    public static object Follow(object node, IEnumerable<object> segments)
    {
        foreach (var segment in segments)
        {
            if (IsNull(node))
            {
                return null;
            }

            node = Get(node, segment);
        }

        return node;
    }

    public static object Get(object node, object segment) => node switch
    {
        IDictionary<string, object> values => GetFrom(values, Name(segment)),
        JObject json => json.GetValue(Name(segment), StringComparison.OrdinalIgnoreCase),
        JValue => null,
        IDictionary map => map[KeyOf(map, Name(segment))],
        IList list when segment is int index => index >= 0 && index < list.Count ? list[index] : null,
        _ => segment is string name ? PropertyOf(node, name)?.GetValue(node) : null,
    };

    public static object GetOrMake(object node, object segment, bool isList)
    {
        var next = Get(node, segment);
        if (!IsNull(next))
        {
            return next;
        }

        Set(node, segment, isList ? new JArray() : new JObject());
        return Get(node, segment);
    }

    public static void Set(object node, object segment, object value)
    {
        switch (node)
        {
            case IDictionary<string, object> values:
                values[KeyOf(values, Name(segment))] = value;
                break;
            case JObject json:
                json[json.Property(Name(segment), StringComparison.OrdinalIgnoreCase)?.Name ?? Name(segment)] = AsToken(value);
                break;
            case IDictionary map:
                map[KeyOf(map, Name(segment))] = value;
                break;
            case JArray array when segment is int index:
                SetAt(array, index, AsToken(value));
                break;
            case IList list when segment is int index:
                SetAt(list, index, value);
                break;
            default:
                SetProperty(node, Name(segment), value);
                break;
        }
    }

    public static void Remove(object node, object segment)
    {
        switch (node)
        {
            case IDictionary<string, object> values:
                values.Remove(KeyOf(values, Name(segment)));
                break;
            case JObject json:
                json.Property(Name(segment), StringComparison.OrdinalIgnoreCase)?.Remove();
                break;
            case IDictionary map:
                map.Remove(KeyOf(map, Name(segment)));
                break;
            case IList list when segment is int index && index >= 0 && index < list.Count:
                list[index] = node is JArray ? JValue.CreateNull() : null;
                break;
            default:
                SetProperty(node, Name(segment), null);
                break;
        }
    }

    public static IEnumerable<string> Names(object node) => node switch
    {
        null or JValue or JArray or string or IFormattable => [],
        IDictionary<string, object> values => values.Keys,
        JObject json => json.Properties().Select(static property => property.Name),
        IDictionary map => map.Keys.OfType<string>(),
        _ => node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.GetIndexParameters().Length == 0)
            .Select(static property => property.Name),
    };

    /// <summary>A value as it is kept in JSON; JSON given is copied, so that two places never share it.</summary>
    public static object AsJson(object value) => value switch
    {
        null => null,
        JToken token => token.DeepClone(),
        _ => JToken.FromObject(value),
    };

    private static string Name(object segment) => segment as string ?? Convert.ToString(segment);

    private static JToken AsToken(object value) => value switch
    {
        null => JValue.CreateNull(),
        JToken token => token,
        _ => JToken.FromObject(value),
    };

    private static object GetFrom(IDictionary<string, object> values, string name) =>
        values.TryGetValue(name, out var value) || values.TryGetValue(KeyOf(values, name), out value) ? value : null;

    private static string KeyOf(IDictionary<string, object> values, string name)
    {
        foreach (var key in values.Keys)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return key;
            }
        }

        return name;
    }

    private static object KeyOf(IDictionary map, string name) =>
        map.Keys.OfType<string>().FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;

    private static PropertyInfo PropertyOf(object node, string name) =>
        node.GetType().GetProperties(PublicProperties)
            .FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
                && property.GetIndexParameters().Length == 0);

    private static void SetAt(IList list, int index, object value)
    {
        while (list.Count <= index)
        {
            list.Add(list is JArray ? JValue.CreateNull() : null);
        }

        list[index] = value;
    }

    private static void SetProperty(object node, string name, object value)
    {
        if (PropertyOf(node, name) is { CanWrite: true } property)
        {
            property.SetValue(node, value == null ? null : Fit(value, property.PropertyType));
        }
    }

    private static object Fit(object value, Type type) =>
        type.IsInstanceOfType(value) ? value : AsToken(value).ToObject(type);
}
