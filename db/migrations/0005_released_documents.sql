-- A release does not say which week it is of, its document does: to move that would change what was released.
CREATE TRIGGER documents_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON documents FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
