namespace Annotate.Anchoring;

/// <summary>The best places found so far, best first; of equals the earlier one. Any number may be added, a few are kept.</summary>
internal sealed class PlaceList
{
    public const int MostKept = 32;

    private readonly List<QuotePlace> _places = new(1); // most quotes stand at one place

    public int Count => _places.Count;

    public QuotePlace this[int index] => _places[index];

    /// <summary>By which means the places were found.</summary>
    public AnchorMethod Method { get; set; }

    public void Add(QuotePlace place)
    {
        if (_places.Count == MostKept && _places[^1].Score >= place.Score)
            return;
        var at = _places.Count;
        while (at > 0 && _places[at - 1].Score < place.Score)
            at--;
        _places.Insert(at, place);
        if (_places.Count > MostKept)
            _places.RemoveAt(MostKept);
    }
}
