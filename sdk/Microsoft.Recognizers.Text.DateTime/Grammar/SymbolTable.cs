namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Names of word classes and rules, numbered.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public int Of(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            number = _names.Count;
            _numbers.Add(name, number);
            _names.Add(name);
        }
        return number;
    }

    public string NameOf(int number) => _names[number];
}
