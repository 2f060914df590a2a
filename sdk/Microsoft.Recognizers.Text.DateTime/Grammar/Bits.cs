namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A set of symbols.</summary>
internal sealed class Bits
{
    private readonly ulong[] _words;

    public Bits(int size) => _words = new ulong[(size + 63) / 64];

    public bool Has(int index) => (_words[index >> 6] & (1UL << (index & 63))) != 0;

    public void Add(int index) => _words[index >> 6] |= 1UL << (index & 63);

    public bool Add(Bits other)
    {
        var changed = false;
        for (var i = 0; i < _words.Length; i++)
        {
            var union = _words[i] | other._words[i];
            changed |= union != _words[i];
            _words[i] = union;
        }
        return changed;
    }

    public bool Overlaps(Bits other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & other._words[i]) != 0)
            {
                return true;
            }
        }
        return false;
    }
}
