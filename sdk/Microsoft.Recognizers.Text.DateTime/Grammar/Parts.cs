namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>What a rule read, by name, for its reading to put together.</summary>
internal sealed class Parts
{
    private readonly List<(string Name, object Value)> _parts = new(8);

    private readonly Language _language;

    public Parts(Moment reference, Language language)
    {
        Reference = reference;
        _language = language;
    }

    /// <summary>First token of the result where context was read before it; else -1.</summary>
    public int Begin { get; set; } = -1;

    /// <summary>The moment that "today" and "last week" are told from.</summary>
    public Moment Reference { get; }

    public Rule Rule { get; set; }

    public int Count => _parts.Count;

    public void Push(string name, object value) => _parts.Add((name, value));

    public void Cut(int count) => _parts.RemoveRange(count, _parts.Count - count);

    /// <summary>Whether the rule read a part, or says a setting, of this name.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The part of this name, or a setting of the rule or the language; null where there is none.</summary>
    public object Find(string name)
    {
        foreach (var part in _parts)
        {
            if (part.Name == name)
            {
                return part.Value;
            }
        }
        return Rule.Settings.GetValueOrDefault(name) ?? _language.Settings.GetValueOrDefault(name);
    }

    /// <summary>The second part of this name; null where there is only one.</summary>
    public object Second(string name)
    {
        var first = true;
        foreach (var part in _parts)
        {
            if (part.Name == name)
            {
                if (!first)
                {
                    return part.Value;
                }
                first = false;
            }
        }
        return null;
    }

    public T Find<T>(string name) where T : class => Find(name) as T;

    public T Find<T>() where T : class
    {
        foreach (var part in _parts)
        {
            if (part.Value is T value)
            {
                return value;
            }
        }
        return null;
    }

    public string Text(string name) => Find(name)?.ToString();

    /// <summary>A number, or the other value where there is none.</summary>
    public int Number(string name, int otherwise = 0) => Find(name) switch
    {
        int number => number,
        string text when int.TryParse(text, out var number) => number,
        _ => otherwise,
    };

    /// <summary>The part named <c>it</c>; without one the last part that no quotes stand for.</summary>
    public object Only()
    {
        if (Find("it") is { } it)
        {
            return it;
        }
        for (var i = _parts.Count - 1; i >= 0; i--)
        {
            if (!_parts[i].Name.StartsWith('"'))
            {
                return _parts[i].Value;
            }
        }
        return _parts.Count > 0 ? _parts[0].Value : null;
    }
}
