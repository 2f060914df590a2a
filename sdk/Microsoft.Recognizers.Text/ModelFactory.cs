using System.Collections.Concurrent;

namespace Microsoft.Recognizers.Text;

/// <summary>Makes each model once for a culture and options, and keeps it for the life of the process.</summary>
internal sealed class ModelFactory<TOptions>
    where TOptions : struct
{
    private static readonly ConcurrentDictionary<(string Culture, Type Model, Type Factory, TOptions Options), IModel> _models = new();

    private readonly Dictionary<(string Culture, Type Model), Func<TOptions, IModel>> _creators = [];

    public void Register(string culture, Type model, Func<TOptions, IModel> creator) =>
        _creators[(culture, model)] = creator;

    /// <exception cref="ArgumentException">There is no such model for the culture.</exception>
    public IModel Get(Type model, string culture, bool fallBack, TOptions options) =>
        TryGet(model, Culture.MapToNearestLanguage(culture), options)
        ?? (fallBack ? TryGet(model, Culture.English, options) : null)
        ?? throw new ArgumentException($"Could not find Model with the specified configuration: {culture}, {model}", nameof(culture));

    /// <summary>Makes every model of the culture now.</summary>
    public void MakeAll(string culture, TOptions options)
    {
        var nearest = Culture.MapToNearestLanguage(culture);
        foreach (var key in _creators.Keys.Where(key => nearest is null || key.Culture == nearest))
        {
            TryGet(key.Model, key.Culture, options);
        }
    }

    private IModel TryGet(Type model, string culture, TOptions options) =>
        culture is not null && _creators.TryGetValue((culture, model), out var creator)
            ? _models.GetOrAdd((culture, model, creator.Method.DeclaringType, options), _ => creator(options))
            : null;
}
