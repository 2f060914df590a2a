using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads values of a stored dialog state. Storage keeps plain JSON without type names, so a value may come back as JSON;
/// it is given its type on first use and stays so for the rest of the turn.
/// </summary>
internal static class Persisted
{
    public static T Get<T>(IDictionary<string, object> state, string key)
    {
        var value = state[key];
        if (value is T typed)
        {
            return typed;
        }

        if (value == null)
        {
            return default;
        }

        var restored = ObjectPath.MapValueTo<T>(value);
        state[key] = restored;
        return restored;
    }

    public static int GetInt(IDictionary<string, object> state, string key) =>
        state.TryGetValue(key, out var value) ? ToInt(value) : 0;

    public static IDictionary<string, object> GetValues(IDictionary<string, object> state, string key)
    {
        var value = state.TryGetValue(key, out var found) ? found : null;
        if (value is IDictionary<string, object> values)
        {
            return values;
        }

        var restored = value is JObject json ? ToValues(json) : ObjectPath.MapValueTo<IDictionary<string, object>>(value);
        state[key] = restored ??= new Dictionary<string, object>();
        return restored;
    }

    public static void CountUp(IDictionary<string, object> state, string key) => state[key] = GetInt(state, key) + 1;

    private static int ToInt(object value) =>
        value is int number ? number : Convert.ToInt32(value is JValue json ? json.Value : value);

    private static Dictionary<string, object> ToValues(JObject json)
    {
        var values = new Dictionary<string, object>(json.Count);
        foreach (var (name, token) in json)
        {
            values[name] = token is JValue value ? value.Value : token;
        }

        return values;
    }
}
