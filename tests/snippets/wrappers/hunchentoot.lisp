(require :asdf)
(asdf:load-system :hunchentoot)

#|EACH|#
(defun answer-CODE ()
  SNIPPET)
#|END|#

(defun answer (call)
  (let* ((acceptor (make-instance 'hunchentoot:acceptor :port 0))
         (hunchentoot:*acceptor* acceptor)
         (hunchentoot:*reply* (make-instance 'hunchentoot:reply)))
    (funcall call)
    (hunchentoot:return-code*)))

#|EACH|#
(assert (= CODE (answer #'answer-CODE)))
#|END|#
