using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities;

/// <summary>Finds the entities of one kind in one pass over a text.</summary>
internal interface IEntityScanner
{
    /// <summary>Adds what it finds; overlapping finds are settled later, by confidence.</summary>
    void Scan(TextReading reading, ICollection<TextEntity> found);
}
