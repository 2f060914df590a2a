namespace EcomBot.Bot.Insights.Questions;

/// <summary>
/// Groups the questions of one language that ask the same: a question joins the group whose words it shares most, rare ones counting more
/// (cosine), or begins a group of its own.
/// </summary>
internal sealed class QuestionGroups
{
    private const double Same = 0.52;

    private readonly Dictionary<string, Group> _groups = [];
    private readonly Dictionary<string, HashSet<Group>> _byWord = [];
    private readonly Dictionary<string, int> _counts = [];
    private int _questions;

    /// <summary>Counts a question whose group is known.</summary>
    public void Add(string group, string text)
    {
        var words = QuestionWords.Of(text);
        if (!_groups.TryGetValue(group, out var known))
        {
            _groups[group] = known = new(group);
        }
        _questions++;
        known.Questions++;
        foreach (var word in words)
        {
            known.Words[word] = known.Words.GetValueOrDefault(word) + 1;
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
            (_byWord.TryGetValue(word, out var groups) ? groups : _byWord[word] = []).Add(known);
        }
    }

    /// <summary>The group that a question belongs to; a new name where it is like none.</summary>
    public string Find(string text, out bool isNew)
    {
        var words = QuestionWords.Of(text);
        var alike = words.Where(word => _byWord.ContainsKey(word)).OrderBy(word => _byWord[word].Count).Take(4).SelectMany(word => _byWord[word]).Distinct()
            .Select(group => (group.Name, Likeness: Likeness(words, group))).OrderByDescending(one => one.Likeness).FirstOrDefault();
        isNew = alike.Likeness < Same;
        return isNew ? Guid.CreateVersion7().ToString("N") : alike.Name;
    }

    private double Likeness(string[] words, Group group)
    {
        double shared = 0, own = 0, theirs = 0;
        foreach (var word in words)
        {
            var weight = Square(word);
            own += weight;
            shared += weight * group.Words.GetValueOrDefault(word) / group.Questions;
        }
        foreach (var (word, count) in group.Words)
        {
            var part = (double)count / group.Questions;
            theirs += Square(word) * part * part;
        }
        return shared == 0 ? 0 : shared / Math.Sqrt(own * theirs);
    }

    private double Square(string word)
    {
        var weight = QuestionWords.Weight(word, (double)_counts.GetValueOrDefault(word) / Math.Max(1, _questions));
        return weight * weight;
    }

    private sealed class Group(string name)
    {
        public string Name => name;

        public int Questions { get; set; }

        public Dictionary<string, int> Words { get; } = [];
    }
}
