using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text;

/// <summary>Hands out the models of one kind of recognition, culture by culture.</summary>
/// <typeparam name="TRecognizerOptions">The options of the models: an enumeration of flags.</typeparam>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    private readonly ModelFactory<TRecognizerOptions> _factory = new();

    protected Recognizer(string targetCulture, TRecognizerOptions options, bool lazyInitialization)
    {
        TargetCulture = targetCulture;
        Options = options;
        InitializeConfiguration();
        if (!lazyInitialization)
        {
            _factory.MakeAll(targetCulture, options);
        }
    }

    /// <summary>The culture of models asked for without one; null when there is none.</summary>
    public string TargetCulture { get; }

    /// <summary>The options of every model handed out.</summary>
    public TRecognizerOptions Options { get; }

    /// <summary>The options of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number holds a flag that the options lack.</exception>
    public static TRecognizerOptions GetOptions(int value) => EnumUtils.Convert<TRecognizerOptions>(value);

    /// <summary>The model of a type for a culture, or the recognizer's own culture where it is null.</summary>
    /// <param name="culture">A culture code; the nearest supported one is taken.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for a culture without such a model.</param>
    /// <exception cref="ArgumentException">There is no such model for the culture.</exception>
    protected T GetModel<T>(string culture, bool fallbackToDefaultCulture)
        where T : IModel =>
        (T)_factory.Get(typeof(T), culture ?? TargetCulture, fallbackToDefaultCulture, Options);

    /// <summary>Makes a model known; it is made when first asked for.</summary>
    protected void RegisterModel<T>(string culture, Func<TRecognizerOptions, IModel> modelCreator) =>
        _factory.Register(culture, typeof(T), modelCreator);

    /// <summary>Calls <see cref="RegisterModel{T}"/> for each model; the constructor calls it once.</summary>
    protected abstract void InitializeConfiguration();
}
